package org.docketry.docket.domain;

/**
 * A piece of JSON that the domain keeps and does not look into, such as a machine's reading.
 *
 * @param text valid, compact JSON; whoever makes one has parsed it first
 */
public record Json(String text) {}
