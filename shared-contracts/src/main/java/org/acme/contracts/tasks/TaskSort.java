package org.acme.contracts.tasks;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The orders in which tasks can be listed; a minus reverses one. Tasks without a due date count as due last. */
public enum TaskSort {
    @JsonProperty("createdAt")
    OLDEST,
    @JsonProperty("-createdAt")
    NEWEST,
    @JsonProperty("updatedAt")
    LEAST_RECENTLY_CHANGED,
    @JsonProperty("-updatedAt")
    MOST_RECENTLY_CHANGED,
    @JsonProperty("title")
    TITLE,
    @JsonProperty("-title")
    TITLE_REVERSED,
    @JsonProperty("dueDate")
    DUE_FIRST,
    @JsonProperty("-dueDate")
    DUE_LAST
}
