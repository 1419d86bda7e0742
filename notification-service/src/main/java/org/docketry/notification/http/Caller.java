// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import org.docketry.notification.domain.Reader;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who calls, from the verified token. */
final class Caller {

    private Caller() {}

    static Reader of(JwtAuthenticationToken token) {
        boolean seesAll =
                token.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(role -> "ROLE_admin".equals(role) || "ROLE_service".equals(role));
        return new Reader(token.getName(), seesAll);
    }
}
