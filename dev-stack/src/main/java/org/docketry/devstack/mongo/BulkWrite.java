// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Runs a write command statement by statement, and says truly what was done. As shipped, ordered
 * updates go on after an error, an error in a delete hides what was deleted before, and inserts
 * count what was asked for.
 */
final class BulkWrite {

    private final UnaryOperator<Document> server;
    private final List<Document> errors = new ArrayList<>();
    private final List<Document> upserted = new ArrayList<>();
    private int count;
    private int modified;

    BulkWrite(UnaryOperator<Document> server) {
        this.server = server;
    }

    Document run(String command, Document query) {
        boolean ordered = !Boolean.FALSE.equals(query.get("ordered"));
        query.put("ordered", ordered);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "insert" -> insert(query, ordered);
            case "update" -> each("updates", query, ordered);
            default -> each("deletes", query, ordered);
        };
    }

    private Document insert(Document query, boolean ordered) {
        Document result = server.apply(query);
        if (result.get("writeErrors") instanceof List<?> writeErrors && !writeErrors.isEmpty()) {
            int asked = list(query, "documents").size();
            int first = number((Document) writeErrors.getFirst(), "index");
            result.put("n", ordered ? first : asked - writeErrors.size());
        }
        return result;
    }

    private Document each(String statements, Document query, boolean ordered) {
        List<?> all = list(query, statements);
        for (int i = 0; i < all.size() && !(ordered && !errors.isEmpty()); i++) {
            Document one = new Document(query);
            one.put(statements, List.of(all.get(i)));
            runOne(one, i);
        }
        return result(statements.equals("updates"));
    }

    private void runOne(Document statement, int index) {
        try {
            Document result = server.apply(statement);
            count += number(result, "n");
            modified += number(result, "nModified");
            collect(result.get("upserted"), index, upserted);
            collect(result.get("writeErrors"), index, errors);
        } catch (MongoServerError e) {
            errors.add(
                    new Document("index", index)
                            .append("errmsg", e.getMessageWithoutErrorCode())
                            .append("code", e.getCode()));
        }
    }

    private static List<?> list(Document query, String field) {
        if (query.get(field) instanceof List<?> list) {
            return list;
        }
        throw new MongoServerError(14, "TypeMismatch", "'" + field + "' must be an array");
    }

    private static int number(Document result, String field) {
        return result.get(field) instanceof Number number ? number.intValue() : 0;
    }

    private static void collect(@Nullable Object found, int index, List<Document> all) {
        if (found instanceof Iterable<?> each) {
            for (Object one : each) {
                Document copy = new Document((Document) one);
                copy.put("index", index);
                all.add(copy);
            }
        }
    }

    private Document result(boolean updates) {
        Document result = new Document("n", count);
        if (updates) {
            result.put("nModified", modified);
        }
        if (!upserted.isEmpty()) {
            result.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            result.put("writeErrors", errors);
        }
        result.put("ok", 1.0);
        return result;
    }
}
