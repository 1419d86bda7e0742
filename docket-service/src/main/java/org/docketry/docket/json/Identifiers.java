package org.docketry.docket.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.docketry.docket.domain.Id;

/** Makes identifiers from text; every kind of identifier is a record of one string. */
final class Identifiers {
    private Identifiers() {}

    static Id make(Class<? extends Id> type, String text) {
        try {
            Constructor<? extends Id> constructor = type.getDeclaredConstructor(String.class);
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is not a record of one string", e);
        }
    }
}
