package org.docketry.docket.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.docketry.docket.domain.AccessEvent.AccessGranted;
import org.docketry.docket.domain.AccessEvent.AccessLevel;
import org.docketry.docket.domain.AccessEvent.AccessRevoked;

/** The dispute's access list: who may see it, and who may write to it. */
public record Access(Map<String, AccessLevel> levels) {

    static Access none() {
        return new Access(Map.of());
    }

    Access on(AccessEvent event) {
        return switch (event) {
            case AccessGranted granted ->
                    new Access(Append.to(levels, granted.account(), granted.level()));
            case AccessRevoked revoked -> {
                Map<String, AccessLevel> fewer = new LinkedHashMap<>(levels);
                fewer.remove(revoked.account());
                yield new Access(fewer);
            }
        };
    }

    /** Whether the account is on the list at all. */
    public boolean reads(String account) {
        return levels.containsKey(account);
    }

    /** Whether the account may record in the dispute. */
    public boolean writes(String account) {
        return levels.get(account) == AccessLevel.WRITE;
    }
}
