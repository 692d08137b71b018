package org.acme.features.files;

import org.acme.contracts.files.FileView;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper
interface FileMapper {
    @Mapping(target = "hasThumbnail", expression = "java(file.thumbnail == StoredFile.Thumbnail.READY)")
    FileView toView(StoredFile file);
}
