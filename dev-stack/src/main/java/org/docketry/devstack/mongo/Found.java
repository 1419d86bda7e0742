// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The documents that a query finds, read as they are asked for. */
final class Found implements Iterable<Document> {

    private static final int PAGE = 200;

    /** What one answer carries if the client does not say how many documents it wants. */
    private static final int DEFAULT_BATCH = 1000;

    private final DurableCollection collection;
    private final Document query;
    private final @Nullable Document orderBy;
    private final Scan scan;

    Found(
            DurableCollection collection,
            QueryPlan plan,
            Document query,
            @Nullable Document orderBy) {
        this.collection = collection;
        this.query = query;
        this.orderBy = orderBy == null || orderBy.isEmpty() ? null : orderBy;
        this.scan = new Scan(plan);
    }

    /**
     * An answer to the query.
     *
     * @param limit none if it is not positive
     * @param batchSize how many documents the answer may carry, the others being left to a cursor;
     *     0 for all
     */
    QueryResult result(
            int skip, int limit, int batchSize, @Nullable Document fields, CursorRegistry cursors) {
        Iterator<Document> documents = orderBy == null ? iterator() : sorted(skip, limit, orderBy);
        for (int i = 0; i < skip && documents.hasNext(); i++) {
            documents.next();
        }
        Rest rest = new Rest(cursors.generateCursorId(), documents, limit, fields);
        List<Document> first = rest.take(batchSize == 0 ? Integer.MAX_VALUE : batchSize);
        if (rest.isEmpty()) {
            return new QueryResult(first);
        }
        cursors.add(rest);
        return new QueryResult(first, rest);
    }

    @Override
    public Iterator<Document> iterator() {
        return new Pages();
    }

    /** Keeps no more than what is asked for in memory, if that is known. */
    private Iterator<Document> sorted(int skip, int limit, Document order) {
        Comparator<Document> comparator = new DocumentComparator(order);
        if (limit <= 0) {
            List<Document> all = new ArrayList<>();
            forEach(all::add);
            all.sort(comparator);
            return all.iterator();
        }
        PriorityQueue<Document> least = new PriorityQueue<>(comparator.reversed());
        for (Document document : this) {
            least.add(document);
            if (least.size() > skip + limit) {
                least.remove();
            }
        }
        List<Document> kept = new ArrayList<>(least);
        kept.sort(comparator);
        return kept.iterator();
    }

    /** Reads on, under the collection's lock, whenever a page is used up. */
    private final class Pages implements Iterator<Document> {

        private final Deque<Document> page = new ArrayDeque<>();

        /** Few first: most queries want one document. */
        private int size = 2;

        @Override
        public boolean hasNext() {
            while (page.isEmpty()) {
                if (!readPage()) {
                    return false;
                }
            }
            return true;
        }

        private boolean readPage() {
            return collection.reading(
                    () -> {
                        List<RecordKey> positions = scan.next(size);
                        size = Math.min(size * 4, PAGE);
                        for (RecordKey position : positions) {
                            Document document = collection.getDocument(position);
                            if (document != null && collection.matches(document, query)) {
                                page.add(document);
                            }
                        }
                        return !positions.isEmpty();
                    });
        }

        @Override
        public Document next() {
            return page.remove();
        }
    }

    /** What an answer did not carry. */
    private final class Rest extends AbstractCursor implements Cursor {

        private final Iterator<Document> documents;
        private final @Nullable Document fields;
        private int left;

        Rest(long id, Iterator<Document> documents, int limit, @Nullable Document fields) {
            super(id);
            this.documents = documents;
            this.left = limit <= 0 ? Integer.MAX_VALUE : limit;
            this.fields = fields;
        }

        private List<Document> take(int most) {
            List<Document> taken = new ArrayList<>();
            while (taken.size() < most && left > 0 && documents.hasNext()) {
                taken.add(collection.projected(documents.next(), fields));
                left--;
            }
            return taken;
        }

        @Override
        public synchronized boolean isEmpty() {
            return left == 0 || !documents.hasNext();
        }

        @Override
        public synchronized List<Document> takeDocuments(int most) {
            return take(most == 0 ? DEFAULT_BATCH : most);
        }
    }
}
