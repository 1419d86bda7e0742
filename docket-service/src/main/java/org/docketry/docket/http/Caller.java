package org.docketry.docket.http;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.docketry.docket.domain.Actor;
import org.docketry.docket.domain.CaseFile;
import org.docketry.docket.domain.Origin;
import org.docketry.docket.domain.UnderSeal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who asks.
 *
 * @param everyDispute whether the role shows disputes that nobody granted to the account
 * @param sealed whether the role shows what a court sealed
 */
record Caller(Actor actor, boolean everyDispute, boolean sealed) {

    static Caller of(JwtAuthenticationToken token) {
        Set<String> roles =
                token.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        boolean every = roles.contains("ROLE_admin") || roles.contains("ROLE_service");
        boolean sealed = roles.contains("ROLE_admin") || roles.contains("ROLE_attorney");
        String account = Objects.requireNonNull(token.getToken().getSubject());
        String name = token.getToken().getClaimAsString("name");
        return new Caller(
                new Actor(account, name == null || name.isBlank() ? account : name), every, sealed);
    }

    /** What of the file is closed to the caller. */
    UnderSeal closed(CaseFile file) {
        return sealed ? UnderSeal.NOTHING : file.papers().underSeal();
    }

    Origin origin(Clock clock, UUID commandId, UUID correlation, @Nullable Long expected) {
        return new Origin(commandId, clock.instant(), actor, everyDispute, correlation, expected);
    }
}
