package org.acme.platform.accounts;

import static org.acme.support.GraphQLRequests.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountTest {
    private final SignedInUser user = SignedInUser.create();

    @Test
    void isThatOfTheCaller() {
        user.request()
                .get("/api/account")
                .then()
                .statusCode(200)
                .body("id", equalTo(user.id().toString()))
                .body("email", equalTo(user.email()))
                .body("roles", contains("user"))
                .body("keySet()", containsInAnyOrder("id", "email", "displayName", "roles", "createdAt"));
    }

    @Test
    void isReadSeveralTimesInOneQuery() {
        for (int time = 0; time < 20; time++) {
            send(user, "{a: account {id} b: account {id} c: account {id} d: account {id}}")
                    .statusCode(200)
                    .body("errors", nullValue())
                    .body("data.d.id", equalTo(user.id().toString()));
        }
    }
}
