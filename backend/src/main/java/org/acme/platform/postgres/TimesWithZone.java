package org.acme.platform.postgres;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsOffsetDateTimeJdbcType;

/**
 * Sends an {@link java.time.Instant} to PostgreSQL as what it is. Hibernate's own way leaves the type of the parameter
 * open, so the driver has the statement described; and of one that is described and returns text it cannot tell how
 * long the answer is, so it waits for an empty one before each execution: a second round trip for each page of rows.
 * Hibernate finds this class through META-INF/services.
 */
@RegisterForReflection
public final class TimesWithZone implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(TimestampUtcAsOffsetDateTimeJdbcType.INSTANCE);
    }
}
