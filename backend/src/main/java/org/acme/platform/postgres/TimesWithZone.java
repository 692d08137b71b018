package org.acme.platform.postgres;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.descriptor.jdbc.TimestampUtcAsOffsetDateTimeJdbcType;

/**
 * Sends an {@link java.time.Instant} to PostgreSQL with its type, {@code timestamptz}. Hibernate by itself leaves the
 * type open, which costs a second round trip for each page of rows: the driver has to ask for the types before it can
 * execute the statement. Hibernate finds this class through META-INF/services.
 */
@RegisterForReflection
public final class TimesWithZone implements TypeContributor {
    @Override
    public void contribute(TypeContributions types, ServiceRegistry services) {
        types.contributeJdbcType(TimestampUtcAsOffsetDateTimeJdbcType.INSTANCE);
    }
}
