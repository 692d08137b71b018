package org.acme.features.tasks;

import org.acme.contracts.tasks.TaskContract.TaskDraft;
import org.acme.contracts.tasks.TaskContract.TaskView;
import org.acme.platform.contracts.ContractMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingTarget;

@Mapper(config = ContractMapping.class)
interface TaskMapper {
    TaskView toView(Task task);

    TaskDraft toDraft(Task task);

    @Mapping(target = "id", ignore = true)
    @Mapping(target = "ownerId", ignore = true)
    @Mapping(target = "createdAt", ignore = true)
    @Mapping(target = "updatedAt", ignore = true)
    @Mapping(target = "version", ignore = true)
    void write(TaskDraft draft, @MappingTarget Task task);
}
