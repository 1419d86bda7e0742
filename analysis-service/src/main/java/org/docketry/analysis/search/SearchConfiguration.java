// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    LucenePassages passageIndex(SearchSettings settings) throws IOException {
        Path folder = settings.folder();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "docketry-sentence-model");
        Meaning meaning =
                settings.meaning()
                        ? new SentenceModel(folder == null ? temporary : folder.resolve("native"))
                        : texts -> Optional.empty();
        return new LucenePassages(directory(folder), meaning);
    }

    private static Directory directory(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new ByteBuffersDirectory();
        }
        return FSDirectory.open(Files.createDirectories(folder.resolve("passages")));
    }
}
