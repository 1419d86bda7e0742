// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The all-MiniLM-L6-v2 sentence model, which comes in a jar and runs in this process. It is loaded
 * when it is first needed: it takes about 190 MB and two seconds.
 */
final class SentenceModel implements Meaning {

    private static final Logger LOG = LoggerFactory.getLogger(SentenceModel.class);

    private final Path nativeFiles;
    private @Nullable EmbeddingModel model;
    private boolean tried;

    /** The tokenizer's library unpacks its native part into the folder. */
    SentenceModel(Path nativeFiles) {
        this.nativeFiles = nativeFiles;
    }

    @Override
    public Optional<List<float[]>> of(List<String> texts) {
        EmbeddingModel loaded = load();
        if (loaded == null) {
            return Optional.empty();
        }
        List<TextSegment> segments = texts.stream().map(TextSegment::from).toList();
        return Optional.of(
                loaded.embedAll(segments).content().stream()
                        .map(embedding -> embedding.vector())
                        .toList());
    }

    private synchronized @Nullable EmbeddingModel load() {
        if (!tried) {
            tried = true;
            // The tokenizer's library reports its use to its makers unless this is set.
            System.setProperty("OPT_OUT_TRACKING", "true");
            System.setProperty("ENGINE_CACHE_DIR", nativeFiles.toString());
            ExecutorService own =
                    Executors.newSingleThreadExecutor(
                            Thread.ofPlatform().name("sentence-model").daemon().factory());
            try {
                model = new AllMiniLmL6V2QuantizedEmbeddingModel(own);
                LOG.info("Sentence model loaded");
            } catch (RuntimeException | LinkageError e) {
                own.shutdown();
                LOG.warn("No sentence model on this machine; only words are searched", e);
            }
        }
        return model;
    }
}
