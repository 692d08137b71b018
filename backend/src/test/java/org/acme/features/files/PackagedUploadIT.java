package org.acme.features.files;

import static org.acme.features.files.FileRequests.fileOf;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.Executors;
import org.acme.support.HeldRow;
import org.acme.support.Node;
import org.acme.support.ProductionEnvironment;
import org.junit.jupiter.api.Test;

class PackagedUploadIT {
    @Test
    void hasOneWriterAmongAllNodesUntilItIsAFile() throws Exception {
        var environment = ProductionEnvironment.create(Map.of());
        try (var first = Node.start(environment);
                var second = Node.start(environment);
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var files = first.call(FileRequests::new);
            var upload =
                    first.call(() -> URI.create(files.begin(5, "hello.txt")).getPath());
            try (var quota = new HeldRow(
                    "select 1 from file_usage where owner_id = ?", files.user().id())) {
                var last = executor.submit(() -> first.call(() -> files.append(upload, 0, "hello")));
                quota.awaitWaiting(1);

                second.run(() -> files.tus().head(upload).then().statusCode(423));

                quota.commit();
                last.get().then().statusCode(204);
            }
            second.run(() -> {
                files.tus().head(upload).then().statusCode(200).header("Upload-Offset", equalTo("5"));
                files.user().request().get(fileOf(upload) + "/content").then().body(equalTo("hello"));
            });
        }
    }
}
