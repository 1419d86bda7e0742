package org.docketry.docket.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.docketry.docket.domain.EventTypes;
import org.docketry.docket.domain.Fact;
import org.docketry.docket.domain.Obligation.WhenDue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the project's JSON. */
public interface DocketJson {
    /** Deeper than any fact of ours, and shallow enough for any stack. */
    int DEPTH_MAX = 32;

    /** More than the longest text that a fact may hold. */
    int STRING_MAX = 100_000;

    /** Used everywhere: it has no state. */
    JsonMapper MAPPER = configure(JsonMapper.builder(factory())).build();

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(DEPTH_MAX)
                                .maxStringLength(STRING_MAX)
                                .maxNameLength(200)
                                .maxNumberLength(40)
                                .build())
                .build();
    }

    /** Makes a mapper read and write as this project does. */
    static JsonMapper.Builder configure(JsonMapper.Builder mapper) {
        return mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        every -> every.withValueInclusion(JsonInclude.Include.NON_NULL))
                .annotationIntrospector(new RecordShape())
                .addMixIn(WhenDue.class, ByKind.class)
                .addModule(new Scalars())
                .addModule(new Constants())
                .addModule(new Nested());
    }

    /**
     * Reads untrusted JSON.
     *
     * @throws UnreadableJson if it is not exactly a {@code T}
     */
    static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw UnreadableJson.of(e);
        }
    }

    /**
     * Reads the fact that a machine proposed.
     *
     * @param kind its name, such as {@code order-entered}
     * @throws UnreadableJson if it is no such fact, or not a whole one
     */
    static Fact proposed(String kind, JsonNode fact) {
        Class<? extends Fact> type =
                EventTypes.fact(kind)
                        .orElseThrow(
                                () ->
                                        new UnreadableJson(
                                                "", "no fact of this kind can be recorded"));
        try {
            return MAPPER.treeToValue(fact, type);
        } catch (JacksonException e) {
            throw UnreadableJson.of(e);
        }
    }

    /** How an obligation says when, told apart by its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = WhenDue.FixedDate.class, name = "fixed-date"),
        @JsonSubTypes.Type(value = WhenDue.Period.class, name = "period"),
        @JsonSubTypes.Type(value = WhenDue.NoneStated.class, name = "none-stated")
    })
    interface ByKind {}
}
