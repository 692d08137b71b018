package org.acme.features.files;

import org.acme.contracts.attachments.Attachment;
import org.acme.contracts.files.FileThumbnail;
import org.acme.contracts.files.FileView;
import org.acme.platform.contracts.ContractMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = ContractMapping.class, imports = FileThumbnail.class)
interface FileMapper {
    FileView toView(StoredFile file);

    @Mapping(target = "hasThumbnail", expression = "java(file.thumbnail != FileThumbnail.NONE)")
    @Mapping(target = "available", constant = "true")
    Attachment toAttachment(StoredFile file);
}
