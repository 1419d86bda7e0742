package org.docketry.deadlinerules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.docketry.deadlinerules.json.JsonValue.JsonFlag;
import org.docketry.deadlinerules.json.JsonValue.JsonList;
import org.docketry.deadlinerules.json.JsonValue.JsonNothing;
import org.docketry.deadlinerules.json.JsonValue.JsonNumber;
import org.docketry.deadlinerules.json.JsonValue.JsonObject;
import org.docketry.deadlinerules.json.JsonValue.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON as RFC 8259 has it, and nothing beside. */
class JsonReaderTest {

    private static JsonValue read(String json) {
        return JsonReader.read("some.json", json);
    }

    @Test
    void everyKindOfValueKnowsItsLine() {
        JsonValue read =
                read(
                        " {\r\n\"a\": [true, false, null,\n -1.50e+2, \"x\"],\t\"b\": {} , \"c\":[]}\n");
        JsonObject object = (JsonObject) read;
        assertThat(object.line()).isEqualTo(1);
        assertThat(object.members().keySet()).containsExactly("a", "b", "c");
        JsonList list = (JsonList) object.members().get("a");
        assertThat(list)
                .isEqualTo(
                        new JsonList(
                                List.of(
                                        new JsonFlag(true, 2),
                                        new JsonFlag(false, 2),
                                        new JsonNothing(2),
                                        new JsonNumber(new BigDecimal("-1.50e+2"), 3),
                                        new JsonText("x", 3)),
                                2));
    }

    @Test
    void textIsUnescaped() {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00é😀 \\u007f\""))
                .isEqualTo(new JsonText("\"\\/\b\f\n\r\té😀é😀 \u007f", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01",
                "-",
                "-x",
                "1.",
                ".5",
                "+1",
                "1e",
                "1e+",
                "NaN",
                "Infinity",
                "tru",
                "truex",
                "nul",
                "True",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u 123\"",
                "\"a\nb\"",
                "\"\u0000\"",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1 2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "{1:1}",
                "'a'",
                "// a\n1",
                "/* a */ 1",
                "\u00a01",
                "\ufeff1",
                "]",
                ",",
                ":",
                "\u0000"
            })
    void whatIsNotJsonIsRefused(String json) {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> read(json))
                .satisfies(fault -> assertThat(fault.reason()).startsWith("is not JSON"));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        refused("", 1, "is empty");
        refused(" \n ", 2, "is empty");
        refused("1\n2", 2, "text after the end");
        refused("{\"a\": 1,\n\"b\": 2,\n\"a\": 3}", 3, "has the key \"a\" twice");
        refused("[\n".repeat(25), 25, "depth");
        refused("{\"" + "x".repeat(201) + "\": 1}", 1, "longer than 200");
        refused("\"" + "x".repeat(100_001) + "\"", 1, "longer than 100000");
        refused("123456789012345678901", 1, "out of range");
        refused("1e999999999", 1, "out of range");
        refused("1e-41", 1, "out of range");
        refused("1e99999999999", 1, "out of range");
        refused(" ".repeat(1_000_001), 1, "longer than 1000000");
        assertThat(read("[".repeat(24) + "]".repeat(24))).isInstanceOf(JsonList.class);
    }

    private static void refused(String json, int line, String reason) {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> read(json))
                .satisfies(fault -> assertThat(fault.reason()).contains(reason))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(line));
    }
}
