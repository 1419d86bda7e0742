package org.docketry.docket.domain;

/** Who says so: the account that recorded something and the name it goes by. */
public record Actor(String id, String name) {
    public Actor {
        Shape.line(id, "id");
        Shape.line(name, "name");
    }
}
