package org.docketry.deadlinerules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves a computation early with the answer that ends it; cheap, because refusals are normal. */
final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    private Unanswered(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }

    static Unanswered refused(@Nullable String id, String problem, String detail) {
        return new Unanswered(new Answer.Refused(id, problem, detail));
    }

    static Unanswered missing(@Nullable String id, String field, String detail) {
        return new Unanswered(new Answer.Missing(id, List.of(field), detail));
    }

    static Unanswered conditional(@Nullable String id, String event, String detail) {
        return new Unanswered(new Answer.Conditional(id, event, detail));
    }

    static Unanswered with(Answer answer) {
        return new Unanswered(answer);
    }
}
