package dev.rentwright.identity;

import java.io.Serial;

/** The actor lacks the function; over HTTP a 403 with the permission's name (domain section 8, {@code forbidden}). */
public final class Forbidden extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Permission permission;

    Forbidden(Actor actor, Permission permission) {
        super(actor.kind() + " " + actor.name() + " lacks " + permission.permissionName());
        this.permission = permission;
    }

    /** What is lacking. */
    public Permission permission() {
        return permission;
    }
}
