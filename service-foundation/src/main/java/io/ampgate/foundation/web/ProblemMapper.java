package io.ampgate.foundation.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.codec.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where errors of REST requests become problem+json. */
final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response problem(ProblemException e, UriInfo uri) {
        return response(e.problem(), uri);
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException e, UriInfo uri) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        if (e.getCause() instanceof JsonMappingException json) {
            return mapping(json, uri);
        }
        if (e.getCause() instanceof JsonProcessingException broken) {
            return notJson(broken, uri);
        }
        String detail = switch (status.getStatusCode()) {
            case 404 -> "nothing is here: " + uri.getPath() + "; /q/openapi lists what there is";
            case 405 -> "this method is not offered for " + uri.getPath();
            case 415 -> "send the body as application/json";
            default -> Objects.requireNonNullElse(e.getMessage(), status.getReasonPhrase());
        };
        return response(Problem.of(status.getStatusCode(), status.getReasonPhrase(), detail), uri);
    }

    @ServerExceptionMapper
    Response mismatch(MismatchedInputException e, UriInfo uri) {
        return mapping(e, uri);
    }

    @ServerExceptionMapper
    Response mapping(JsonMappingException e, UriInfo uri) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            String field = Violations.path(e);
            String known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return response(
                    Problem.of(400, "Bad Request", field + " is not a known field; known are " + known)
                            .about(field),
                    uri);
        }
        return payload(Violations.of(e), uri);
    }

    @ServerExceptionMapper
    Response notJson(JsonProcessingException e, UriInfo uri) {
        return response(Problem.of(400, "Bad Request", "the body is not valid JSON: " + e.getOriginalMessage()), uri);
    }

    @ServerExceptionMapper
    Response payload(CallErrorException e, UriInfo uri) {
        String field = e.description().split(" ", 2)[0];
        return response(
                Problem.of(400, "Bad Request", e.description() + " (" + e.code() + ")")
                        .about(field),
                uri);
    }

    @ServerExceptionMapper
    Response validation(ConstraintViolationException e, UriInfo uri) {
        List<Problem.Violation> violations = e.getConstraintViolations().stream()
                .map(ProblemMapper::violation)
                .toList();
        Problem.Violation first = violations.getFirst();
        return response(
                Problem.of(400, "Bad Request", first.field() + " " + first.message())
                        .about(first.field())
                        .with(violations),
                uri);
    }

    @ServerExceptionMapper
    Response unexpected(Exception e, UriInfo uri) {
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(e, "request failed path=%s error=%s", uri.getPath(), errorId);
        return response(
                Problem.of(
                        500,
                        "Internal Server Error",
                        "this should not have happened; the log of the service tells more under error " + errorId),
                uri);
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return new Problem.Violation(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
    }

    private static Response response(Problem problem, UriInfo uri) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.at(uri.getRequestUri().getRawPath()))
                .build();
    }
}
