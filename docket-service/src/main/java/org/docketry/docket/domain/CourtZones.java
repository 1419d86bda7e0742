package org.docketry.docket.domain;

import java.time.ZoneId;
import java.util.Optional;

/** Which clock ends a court's day. */
@FunctionalInterface
public interface CourtZones {

    /**
     * The zone of one court.
     *
     * @param court CourtListener's id
     * @return the court's time zone; empty where we do not know it or the court has two
     */
    Optional<ZoneId> zone(String court);
}
