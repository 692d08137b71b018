package org.acme.support;

import static org.acme.support.Json.value;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;

/** What failures answer. */
public final class Problems {
    private Problems() {}

    /**
     * A problem as RFC 9457 describes it, that a person can read and that shows nothing of the inside.
     *
     * @param type the last part of its URI
     */
    public static ResponseSpecification problem(int status, String type) {
        return expected(status, type).build();
    }

    /**
     * One value is not valid.
     *
     * @param pointer where it stands
     */
    public static ResponseSpecification invalid(String pointer) {
        return expected(400, "validation")
                .expectBody(value("errors.pointer", hasItem(pointer)))
                .build();
    }

    private static ResponseSpecBuilder expected(int status, String type) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType("application/problem+json")
                .expectBody(value("type", equalTo("urn:problem:" + type)))
                .expectBody(value("status", equalTo(status)))
                .expectBody(value("title", not(blankOrNullString())))
                .expectBody(not(containsString("Exception")))
                .expectBody(not(containsString("org.acme")))
                .expectBody(not(containsString("com.fasterxml")));
    }
}
