package org.docketry.docket.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.docketry.docket.domain.AccessRejection;
import org.docketry.docket.domain.AccessRejection.NoSuchDispute;
import org.docketry.docket.domain.AccessRejection.NoWriteAccess;
import org.docketry.docket.domain.Rejection;
import org.docketry.docket.domain.RequestRejection;
import org.docketry.docket.domain.RequestRejection.IdempotencyKeyReused;
import org.docketry.docket.domain.RequestRejection.StaleVersion;
import org.docketry.docket.domain.RuleRejection;
import org.docketry.docket.domain.StateRejection;
import org.docketry.docket.json.DocketJson;
import tools.jackson.databind.node.ObjectNode;

/** What a rejection is on the wire. A new one is a compile error here, or a test that fails. */
final class Problems {
    private Problems() {}

    static Problem of(Rejection rejection) {
        return switch (rejection) {
            case AccessRejection access ->
                    switch (access) {
                        case NoSuchDispute _ -> notFound();
                        case NoWriteAccess _ -> forbidden();
                    };
            case RequestRejection request -> problem(status(request), request);
            case StateRejection state -> problem(409, state);
            case RuleRejection rule -> problem(422, rule);
        };
    }

    private static int status(RequestRejection rejection) {
        return switch (rejection) {
            case StaleVersion _ -> 412;
            case IdempotencyKeyReused _ -> 422;
        };
    }

    static Problem notFound() {
        return new Problem(
                404,
                "not-found",
                "There is nothing here",
                "There is no such thing, or none that this account may see.");
    }

    static Problem forbidden() {
        return new Problem(
                403,
                "forbidden",
                "This account may not do that",
                "The account's role, or its grant in this dispute, does not allow it.");
    }

    static Problem unauthenticated() {
        return new Problem(
                401, "unauthenticated", "Sign in first", "A valid token is wanted and missing.");
    }

    static Problem unavailable() {
        return new Problem(
                503,
                "unavailable",
                "Not available for the moment",
                "Nothing was recorded as far as we know; the same request may be sent again.");
    }

    private static Problem problem(int status, Rejection rejection) {
        String slug = slug(rejection.getClass());
        String title = slug.substring(0, 1).toUpperCase(Locale.ROOT) + slug.substring(1);
        return new Problem(
                status, slug, title.replace('-', ' '), Details.of(rejection), members(rejection));
    }

    /** The problem's name is the rejection's; that each has its page is tested. */
    static String slug(Class<?> rejection) {
        return rejection
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> members(Rejection rejection) {
        ObjectNode fields = DocketJson.MAPPER.valueToTree(rejection);
        Map<String, Object> members = new LinkedHashMap<>();
        fields.properties().forEach(field -> members.put(field.getKey(), field.getValue()));
        return members;
    }
}
