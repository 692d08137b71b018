package org.acme.platform.connections;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/** Watches the requests of one connection come in, and the answers go out. Used by one event loop only. */
final class RequestWatch extends ChannelDuplexHandler {
    /** The names under which Vert.x registers its handlers. */
    static final String DECODER = "httpDecoder";

    static final String ENCODER = "httpEncoder";

    private enum State {
        IDLE,
        READING_HEAD,
        READING_BODY,
        REFUSED
    }

    private final Patience patience;
    private final String restPath;
    private final Deadline deadline = new Deadline();
    private State state = State.IDLE;
    private Runnable whenAnswered = () -> {};
    private long received;
    private long bodyLeft;
    private boolean answerDue;
    private boolean answering;
    private boolean endsConnection;
    private boolean bodyAllowed;
    private boolean problemExpected;

    RequestWatch(Patience patience, String restPath) {
        this.patience = patience;
        this.restPath = restPath;
    }

    /** Calls back when nothing of an answer is left to be sent. */
    void whenAnswered(Runnable callback) {
        whenAnswered = callback;
    }

    boolean isIdle() {
        return state == State.IDLE;
    }

    /** Whether a request was read, and is not answered yet. */
    boolean isAwaitingAnswer() {
        return state == State.IDLE && answerDue;
    }

    boolean isReadingHead() {
        return state == State.READING_HEAD;
    }

    /** How many bytes are left of a body; 0 if there is none, or nobody knows. */
    long bodyLeft() {
        return bodyLeft;
    }

    boolean isRefused() {
        return state == State.REFUSED;
    }

    void headBegins(ChannelHandlerContext raw) {
        state = State.READING_HEAD;
        answering = false;
        var context = raw.pipeline().context(this);
        deadline.set(context, patience.head(), () -> refuse(context, HttpResponseStatus.REQUEST_TIMEOUT));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (isRefused()) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            var refusal = UnclearHead.refusal(request);
            if (refusal != null) {
                refuse(context, refusal);
                return;
            }
            UnclearHead.dropClientIfNobody(request);
            bodyBegins(context, request);
        } else if (message instanceof HttpContent content) {
            received += content.content().readableBytes();
            bodyLeft = Math.max(0, bodyLeft - content.content().readableBytes());
            if (content.decoderResult().isFailure()) {
                content.release();
                refuse(context, HttpResponseStatus.BAD_REQUEST);
                return;
            }
        }
        if (message instanceof LastHttpContent) {
            state = State.IDLE;
            deadline.met();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        deadline.met();
        context.fireChannelInactive();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        var interim = message instanceof HttpResponse response && AnswerHead.isInterim(response);
        if (message instanceof HttpResponse response && !interim) {
            answering = true;
            endsConnection = AnswerHead.isLast(response);
        }
        if (interim || !(message instanceof LastHttpContent)) {
            super.write(context, message, promise);
            return;
        }
        var last = message instanceof FullHttpResponse response && problemExpected && bodyAllowed
                ? EmptyRefusal.filled(response)
                : message;
        var written = promise.unvoid();
        written.addListener(end -> answered());
        // One that is compressed comes in parts, and its head was the first of them.
        if (endsConnection || (last instanceof FullHttpResponse filled && AnswerHead.isLast(filled))) {
            written.addListener(end -> close(context));
        }
        super.write(context, last, written);
    }

    private void answered() {
        answerDue = false;
        whenAnswered.run();
    }

    private void bodyBegins(ChannelHandlerContext context, HttpRequest request) {
        state = State.READING_BODY;
        answerDue = true;
        bodyLeft = hasKnownLength(request) ? HttpUtil.getContentLength(request, 0L) : 0;
        bodyAllowed = !request.method().equals(HttpMethod.HEAD);
        problemExpected = request.decoderResult().isFailure() || request.uri().startsWith(restPath);
        awaitMore(context);
    }

    private static boolean hasKnownLength(HttpRequest request) {
        return request.decoderResult().isSuccess() && !HttpUtil.isTransferEncodingChunked(request);
    }

    private void awaitMore(ChannelHandlerContext context) {
        received = 0;
        deadline.set(context, patience.body(), () -> {
            // While the application does not read, it is not the client who is late.
            if (received < patience.leastBytes() && context.channel().config().isAutoRead()) {
                refuse(context, HttpResponseStatus.REQUEST_TIMEOUT);
            } else {
                awaitMore(context);
            }
        });
    }

    /**
     * Ends the connection after its last answer. If the client is still sending, it would lose the answer with a reset
     * (RFC 9112, section 9.6): what it sends is thrown away for a while, until it has read the answer and closes.
     */
    private void close(ChannelHandlerContext context) {
        if (state == State.READING_BODY && context.channel() instanceof DuplexChannel channel) {
            state = State.REFUSED;
            channel.config().setAutoRead(true);
            var _ = channel.shutdownOutput();
            deadline.set(context, patience.head(), () -> {
                var _ = channel.close();
            });
        } else {
            var _ = context.close();
        }
    }

    /** Ends the connection, with an answer if none was begun. */
    void refuse(ChannelHandlerContext context, HttpResponseStatus status) {
        state = State.REFUSED;
        var last = answering ? context.newSucceededFuture() : context.writeAndFlush(EmptyRefusal.problem(status));
        last.addListener(ChannelFutureListener.CLOSE);
    }
}
