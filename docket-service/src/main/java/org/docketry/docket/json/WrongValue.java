package org.docketry.docket.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/** A scalar that is not what is wanted; its message may be shown to whoever sent it. */
final class WrongValue extends DatabindException {
    private static final long serialVersionUID = 1L;

    WrongValue(JsonParser parser, String message) {
        super(parser, message);
    }
}
