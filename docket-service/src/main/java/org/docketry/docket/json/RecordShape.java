package org.docketry.docket.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Takes the shape of JSON from the records themselves: a component is optional if it is {@code
 * Nullable}, a list may be left out and is then empty, everything else must be there.
 */
final class RecordShape extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter && isOfRecord(parameter)) {
            return !(optional(parameter) || isList(parameter));
        }
        return super.hasRequiredMarker(config, member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedParameter parameter) || !isOfRecord(parameter)) {
            return super.findSetterInfo(config, annotated);
        }
        if (isList(parameter)) {
            return JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL);
        }
        Nulls nulls = optional(parameter) ? Nulls.SET : Nulls.FAIL;
        return JsonSetter.Value.construct(nulls, Nulls.FAIL);
    }

    private static boolean isOfRecord(AnnotatedParameter parameter) {
        return parameter.getDeclaringClass().isRecord();
    }

    private static boolean isList(AnnotatedParameter parameter) {
        return List.class.isAssignableFrom(parameter.getRawType());
    }

    private static boolean optional(AnnotatedParameter parameter) {
        Executable constructor = (Executable) parameter.getOwner().getMember();
        return constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(
                Nullable.class);
    }
}
