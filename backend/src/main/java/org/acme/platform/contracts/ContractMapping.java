package org.acme.platform.contracts;

import org.mapstruct.MapperConfig;
import org.mapstruct.MappingConstants.ComponentModel;
import org.mapstruct.ReportingPolicy;

/** How entities become contract records: by beans, and nothing of a record is left out by mistake. */
@MapperConfig(componentModel = ComponentModel.CDI, unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface ContractMapping {}
