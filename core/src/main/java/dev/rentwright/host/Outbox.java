package dev.rentwright.host;

/** The table in which events wait for their publisher, written in the unit of work that made them true (EVT-02). */
public interface Outbox {

    /** Appends one event; it becomes visible to publishers when the unit of work commits. */
    void append(DomainEvent event);
}
