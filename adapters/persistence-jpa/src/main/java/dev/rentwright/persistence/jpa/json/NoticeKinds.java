package dev.rentwright.persistence.jpa.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.rentwright.cancellation.Notice;

/** The names of the kinds of {@link Notice}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Notice.Days.class, name = "days"),
    @JsonSubTypes.Type(value = Notice.Hours.class, name = "hours")
})
interface NoticeKinds {}
