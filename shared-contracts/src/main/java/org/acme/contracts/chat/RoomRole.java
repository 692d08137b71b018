package org.acme.contracts.chat;

/** What a member may do in a room. Owners also remove members, and whatever anybody wrote. */
public enum RoomRole {
    MEMBER,
    OWNER
}
