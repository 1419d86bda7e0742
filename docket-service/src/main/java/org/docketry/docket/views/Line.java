package org.docketry.docket.views;

/** One line of a view. */
interface Line {

    /** The number of the dispute's event that the line has seen last: it has seen no later one. */
    long version();
}
