// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentComparator;
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
final class Found implements Iterable<StoredDocument> {

    private static final int PAGE = 200;

    /** What one answer carries if the client does not say how many documents it wants. */
    private static final int DEFAULT_BATCH = 1000;

    private final DurableCollection collection;
    private final Document query;
    private final @Nullable Document orderBy;
    private final Scan scan;

    /** Whether whatever the scan reads is what the query asks for. */
    private final boolean exact;

    Found(
            DurableCollection collection,
            QueryPlan plan,
            Document query,
            @Nullable Document orderBy) {
        this.collection = collection;
        this.query = query;
        this.orderBy = orderBy == null || orderBy.isEmpty() ? null : orderBy;
        this.scan = new Scan(plan, collection.documents());
        this.exact = plan.isExact(query);
    }

    /** The first answer to the query; a cursor leads to what it leaves. */
    Batch batch(Search search, CursorRegistry cursors) {
        Iterator<StoredDocument> documents =
                orderBy == null ? iterator() : sorted(search.skip(), search.limit(), orderBy);
        for (int i = 0; i < search.skip() && documents.hasNext(); i++) {
            documents.next();
        }
        Rest rest = new Rest(cursors.generateCursorId(), documents, search);
        List<StoredDocument> first =
                rest.take(search.batchSize() == 0 ? Integer.MAX_VALUE : search.batchSize());
        if (rest.isEmpty()) {
            return new Batch(first, 0);
        }
        cursors.add(rest);
        return new Batch(first, rest.getId());
    }

    @Override
    public Iterator<StoredDocument> iterator() {
        return new Pages();
    }

    /** Keeps no more than what is asked for in memory, if that is known. */
    private Iterator<StoredDocument> sorted(int skip, int limit, Document order) {
        Comparator<StoredDocument> comparator =
                Comparator.comparing(StoredDocument::fields, new DocumentComparator(order));
        if (limit <= 0) {
            List<StoredDocument> all = new ArrayList<>();
            forEach(all::add);
            all.sort(comparator);
            return all.iterator();
        }
        PriorityQueue<StoredDocument> least = new PriorityQueue<>(comparator.reversed());
        for (StoredDocument document : this) {
            least.add(document);
            if (least.size() > skip + limit) {
                least.remove();
            }
        }
        List<StoredDocument> kept = new ArrayList<>(least);
        kept.sort(comparator);
        return kept.iterator();
    }

    /** Reads on, under the collection's lock, whenever a page is used up. */
    private final class Pages implements Iterator<StoredDocument> {

        private final Deque<StoredDocument> page = new ArrayDeque<>();

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
                        List<StoredDocument> read = scan.next(size);
                        size = Math.min(size * 4, PAGE);
                        for (StoredDocument document : read) {
                            if (exact || collection.matches(document.fields(), query)) {
                                page.add(document);
                            }
                        }
                        return !read.isEmpty();
                    });
        }

        @Override
        public StoredDocument next() {
            return page.remove();
        }
    }

    /** What an answer did not carry. */
    private final class Rest extends AbstractCursor implements Cursor {

        private final Iterator<StoredDocument> documents;
        private final @Nullable Document fields;
        private int left;

        Rest(long id, Iterator<StoredDocument> documents, Search search) {
            super(id);
            this.documents = documents;
            this.left = search.limit() <= 0 ? Integer.MAX_VALUE : search.limit();
            this.fields = search.fields();
        }

        private List<StoredDocument> take(int most) {
            List<StoredDocument> taken = new ArrayList<>();
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
            return take(most == 0 ? DEFAULT_BATCH : most).stream()
                    .map(StoredDocument::fields)
                    .toList();
        }
    }
}
