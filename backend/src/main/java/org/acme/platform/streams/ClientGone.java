package org.acme.platform.streams;

/** Nobody reads or writes on the other side any more: a reason to stop, and nothing to be told to anybody. */
public final class ClientGone extends RuntimeException {
    public ClientGone() {
        super("The client has closed the connection");
    }
}
