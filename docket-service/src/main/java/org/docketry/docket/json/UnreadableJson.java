package org.docketry.docket.json;

import org.docketry.docket.domain.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What somebody sent is not the JSON that was wanted. */
public final class UnreadableJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String detail;

    /**
     * Says where and what.
     *
     * @param pointer RFC 6901; empty for the document as a whole
     * @param detail a clause for the one who sent it; quotes nothing of a stranger's at length
     */
    public UnreadableJson(String pointer, String detail) {
        super(pointer + ": " + detail);
        this.pointer = pointer;
        this.detail = detail;
    }

    public String pointer() {
        return pointer;
    }

    public String detail() {
        return detail;
    }

    /** The same at a place further up: {@code prefix} is where the part that was read lies. */
    public UnreadableJson under(String prefix) {
        return new UnreadableJson(prefix + pointer, detail);
    }

    /** Puts what Jackson found into words that show none of our classes. */
    public static UnreadableJson of(JacksonException e) {
        String pointer = pointer(e);
        if (e.getCause() instanceof Malformed malformed) {
            // An identifier is written as its one component: the pointer is there already.
            String field = malformed.field().equals("value") ? "" : "/" + malformed.field();
            return new UnreadableJson(pointer + field, malformed.why());
        }
        return new UnreadableJson(pointer, detail(e));
    }

    private static String detail(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> "is not a field of this";
            case InvalidNullException _ -> "must not be null";
            case StreamConstraintsException _ -> "is nested too deeply or too long";
            case StreamReadException twice
                    when twice.getOriginalMessage().startsWith("Duplicate ") ->
                    "is there twice";
            case StreamReadException read -> "is not JSON: " + firstLine(read);
            case WrongValue wrong -> wrong.getOriginalMessage();
            default -> fallback(e);
        };
    }

    private static String fallback(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Missing required creator property '")) {
            return "lacks the field '" + message.split("'", 3)[1] + "'";
        }
        if (message.startsWith("Trailing token")) {
            return "is followed by something more";
        }
        return "is not of the type that is wanted here";
    }

    private static String firstLine(StreamReadException e) {
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return message.length() <= 120 ? message : message.substring(0, 120);
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/');
            String name = step.getPropertyName();
            if (name == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
