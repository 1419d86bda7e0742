package org.docketry.deadlinerules;

/**
 * The engine: computes when something is due and shows how. Pure and thread-safe; the same request
 * and the same book always give the same answer.
 */
public final class Deadlines {

    private final Engine engine;

    public Deadlines(RuleBook book) {
        this.engine = new Engine(book);
    }

    /** Never throws for what a request asks; what cannot be answered is an answer too. */
    public Answer compute(DeadlineRequest request) {
        return engine.compute(request, 0);
    }
}
