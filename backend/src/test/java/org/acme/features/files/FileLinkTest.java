package org.acme.features.files;

import static org.acme.features.files.FileRequests.bytes;
import static org.acme.features.files.FileRequests.path;
import static org.acme.support.Problems.problem;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.acme.platform.accounts.TestToken;
import org.acme.support.Api;
import org.acme.support.SignedInUser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileLinkTest {
    private final FileRequests files = new FileRequests();
    private final String admin = TestToken.ofAdministrator(SignedInUser.create());

    @Test
    void opensNothingForASuspendedAccount() {
        var file = files.create("file.txt", bytes("mine"));
        var link =
                files.user().request().post(path(file) + "/links").path("url").toString();
        Api.request().get(link).then().statusCode(200).body(equalTo("mine"));

        SignedInUser.with(admin)
                .put("/api/accounts/{id}/suspension", files.user().id())
                .then()
                .statusCode(204);

        Api.request().get(link).then().spec(problem(404, "link-expired"));
    }
}
