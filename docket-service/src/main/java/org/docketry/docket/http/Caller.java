package org.docketry.docket.http;

import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who asks.
 *
 * @param everyDispute whether the role shows disputes that nobody granted to the account
 */
record Caller(Actor actor, boolean everyDispute) {

    static Caller of(JwtAuthenticationToken token) {
        Collection<GrantedAuthority> roles = token.getAuthorities();
        boolean every =
                roles.stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(r -> "ROLE_admin".equals(r) || "ROLE_service".equals(r));
        String account = Objects.requireNonNull(token.getToken().getSubject());
        String name = token.getToken().getClaimAsString("name");
        return new Caller(
                new Actor(account, name == null || name.isBlank() ? account : name), every);
    }

    Origin origin(Clock clock, UUID commandId, UUID correlation, @Nullable Long expected) {
        return new Origin(commandId, clock.instant(), actor, everyDispute, correlation, expected);
    }
}
