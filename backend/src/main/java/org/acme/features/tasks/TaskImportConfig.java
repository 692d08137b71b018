package org.acme.features.tasks;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * Limits of imports. Each can be set in application.properties, or in the environment:
 * {@code TASKS_IMPORT_MAX_SIZE=2G}.
 */
@ConfigMapping(prefix = "tasks.import")
interface TaskImportConfig {
    /** The largest import. */
    @WithDefault("1G")
    MemorySize maxSize();

    /** Its longest line. */
    @WithDefault("64K")
    MemorySize maxLineSize();

    /** What is told about lines that are refused; the rest of them is counted only. */
    @WithDefault("8M")
    MemorySize maxReportSize();
}
