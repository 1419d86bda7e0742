package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.docket.domain.Disputes.Once;
import org.docketry.docket.json.DocketJson;
import org.docketry.docket.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request that wants something done, with its body read to the end and no further than allowed.
 */
final class Incoming {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final HttpServletRequest request;
    private final String contentType;
    private final byte[] body;

    private Incoming(HttpServletRequest request, byte[] body) {
        String type = request.getContentType();
        this.request = request;
        this.contentType = type == null ? "" : type;
        this.body = body;
    }

    byte[] body() {
        return body;
    }

    static Incoming read(HttpServletRequest request, int bytesMax) throws IOException {
        if (request.getContentLengthLong() > bytesMax) {
            throw Refused.tooLarge(bytesMax);
        }
        try (InputStream in = request.getInputStream()) {
            byte[] body = in.readNBytes(bytesMax + 1);
            if (body.length > bytesMax) {
                throw Refused.tooLarge(bytesMax);
            }
            return new Incoming(request, body);
        }
    }

    /** The body as a JSON object; an empty body is an empty object where {@code mayBeEmpty}. */
    ObjectNode json(boolean mayBeEmpty) {
        if (body.length == 0 && mayBeEmpty) {
            return DocketJson.MAPPER.createObjectNode();
        }
        wantJson();
        try {
            if (DocketJson.MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw UnreadableJson.of(e);
        }
        throw new UnreadableJson("", "an object is wanted");
    }

    private void wantJson() {
        String type = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        if (!type.equals("application/json")) {
            throw Refused.mediaType("The body must be application/json.");
        }
    }

    /** The body as it is, for whoever reads JSON in a way of its own. */
    String jsonText() {
        wantJson();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableJson("", "is not UTF-8");
        }
    }

    <T> T json(Class<T> type) {
        return value(json(true), type);
    }

    static <T> T value(JsonNode tree, Class<T> type) {
        try {
            return DocketJson.MAPPER.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw UnreadableJson.of(e);
        }
    }

    /** The version that If-Match wants; null where it wants none in particular. */
    @Nullable Long expectedVersion() {
        String tag = request.getHeader(HttpHeaders.IF_MATCH);
        if (tag == null || tag.strip().equals("*")) {
            return null;
        }
        Matcher version = ETAG.matcher(tag.strip());
        if (!version.matches()) {
            throw Refused.malformed("If-Match wants one ETag of this dispute, such as \"3\".");
        }
        return Long.valueOf(version.group(1));
    }

    /** What makes this request happen once; null where the client did not ask for that. */
    @Nullable Once once(Caller caller) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw Refused.malformed("An Idempotency-Key is 1 to 255 visible ASCII characters.");
        }
        return new Once(caller.actor().id(), key, fingerprint());
    }

    /** Ties what this request leads to to the caller's own logs; made up where none came along. */
    UUID correlation(UUID otherwise) {
        String given = request.getHeader("X-Correlation-Id");
        return given != null && UUID_FORM.matcher(given).matches()
                ? UUID.fromString(given)
                : otherwise;
    }

    private String fingerprint() {
        String head =
                String.join(
                        "\n",
                        request.getMethod(),
                        request.getRequestURI(),
                        String.valueOf(request.getQueryString()),
                        contentType,
                        "");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
