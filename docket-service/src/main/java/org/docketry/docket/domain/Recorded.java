package org.docketry.docket.domain;

/**
 * One event in its place in the dispute's log.
 *
 * @param sequence gap-free within the dispute, from 1
 */
public record Recorded(long sequence, Stamp stamp, DisputeEvent event) {}
