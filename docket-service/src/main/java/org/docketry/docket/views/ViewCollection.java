package org.docketry.docket.views;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.docketry.docket.json.DocketJson;

/**
 * Lines of one view, each a document with the record's own JSON fields. One document is one atomic
 * write, and a line knows which event it has seen last: a repeat changes nothing.
 */
final class ViewCollection<T> {

    private final MongoCollection<Document> lines;
    private final Class<T> type;

    ViewCollection(MongoDatabase database, String name, Class<T> type) {
        this.lines = database.getCollection(name);
        this.type = type;
    }

    void index(String... fields) {
        lines.createIndex(Indexes.ascending(fields));
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(lines.find(Filters.eq("_id", id)).first()).map(this::read);
    }

    List<T> find(Bson question, Bson order, int most) {
        List<T> found = new ArrayList<>();
        for (Document line : lines.find(question).sort(order).limit(most)) {
            found.add(read(line));
        }
        return found;
    }

    void put(String id, T line) {
        Document document = Document.parse(DocketJson.MAPPER.writeValueAsString(line));
        Document whole = new Document("_id", id);
        whole.putAll(document);
        lines.replaceOne(Filters.eq("_id", id), whole, new ReplaceOptions().upsert(true));
    }

    void clear() {
        lines.deleteMany(new Document());
    }

    /** All lines in the order of their ids, as they are stored. */
    List<Document> stored() {
        return lines.find().sort(Indexes.ascending("_id")).into(new ArrayList<>());
    }

    private T read(Document stored) {
        Document line = new Document(stored);
        line.remove("_id");
        return DocketJson.MAPPER.readValue(line.toJson(), type);
    }
}
