package org.docketry.docket.documents;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * Originals in pieces of half a mebibyte, each {@code <sha256>/<n>}, and last of all a document
 * {@code <sha256>} that says how many there are: where it is, all pieces are. Inserts only, each of
 * one document, so a repeat after a crash fills in what is missing.
 */
final class MongoOriginals implements Originals {

    private static final int PIECE_SIZE = 512 * 1024;

    private final MongoCollection<Document> pieces;

    MongoOriginals(MongoDatabase database) {
        this.pieces = database.getCollection("originals");
    }

    @Override
    public String keep(byte[] content) {
        String sha256 = sha256(content);
        if (find(sha256) != null) {
            return sha256;
        }
        int count = 0;
        for (int from = 0; from < content.length; from += PIECE_SIZE) {
            int to = Math.min(content.length, from + PIECE_SIZE);
            byte[] piece = Arrays.copyOfRange(content, from, to);
            insert(new Document("_id", sha256 + "/" + count).append("bytes", new Binary(piece)));
            count++;
        }
        insert(new Document("_id", sha256).append("pieces", count).append("size", content.length));
        return sha256;
    }

    @Override
    public Optional<byte[]> read(String sha256) {
        Document whole = find(sha256);
        if (whole == null) {
            return Optional.empty();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(whole.getInteger("size"));
        for (int n = 0; n < whole.getInteger("pieces"); n++) {
            Document piece = find(sha256 + "/" + n);
            if (piece == null) {
                throw new OriginalDamaged(sha256);
            }
            content.writeBytes(piece.get("bytes", Binary.class).getData());
        }
        byte[] bytes = content.toByteArray();
        if (!sha256(bytes).equals(sha256)) {
            throw new OriginalDamaged(sha256);
        }
        return Optional.of(bytes);
    }

    private @Nullable Document find(String id) {
        return pieces.find(new Document("_id", id)).first();
    }

    private void insert(Document document) {
        try {
            pieces.insertOne(document);
        } catch (MongoWriteException failed) {
            // The same id is the same bytes: somebody, or an earlier try, has kept them already.
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
