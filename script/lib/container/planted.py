"""Mistakes that the check must notice: the file, what is taken out everywhere in it, what is put there, and words of the line that must come of it."""

from compose import COMPOSE
from image import DOCKERFILE, IGNORE

MISTAKES = [
    (DOCKERFILE, "FROM swift:", "FROM swift:5.", "the toolchain here is"),
    (DOCKERFILE, "-bookworm AS build", "-jammy AS build", "their libraries differ"),
    (DOCKERFILE, "@sha256:", "@sha512:", "is not fixed"),
    (DOCKERFILE, "COPY Tests Tests", "COPY Test Tests", "COPY Test: there is no such file"),
    (DOCKERFILE, "COPY Tests Tests", "COPY docs docs", "keeps it out: add !docs"),
    (IGNORE, "\n*\n", "\n", "lets .git into the build"),
    (DOCKERFILE, "/programs/sms-router-worker /usr", "/programs/sms-router-cook /usr", "no RUN of the stage build makes it"),
    (DOCKERFILE, "sms-router-worker", "sms-router-cook", "a build makes no program sms-router-cook"),
    (DOCKERFILE, " libevent-dev", "", "libevent-dev less than BUILD_PACKAGES"),
    (DOCKERFILE, " libpq5", "", "the programs load libpq.so.5 of libpq5"),
    (DOCKERFILE, " libpq5", " libpq5 libxml2", "installs libxml2, of which the programs load nothing"),
    (DOCKERFILE, "USER 10001:10001", "USER sms-router", "USER sms-router"),
    (DOCKERFILE, "USER 10001:10001", "USER 10002:10001", "is not the user that is made"),
    (DOCKERFILE, "\nVOLUME /var/lib/sms-router", "\nVOLUME /data", "it must be the VOLUME"),
    (DOCKERFILE, "EXPOSE 8000", "EXPOSE 8080", "EXPOSE another"),
    (DOCKERFILE, "SMS_ROUTER_LISTEN=", "SMS_ROUTER_LISTN=", "ENV SMS_ROUTER_LISTN: there is no such setting"),
    (DOCKERFILE, '"workers", "list"', '"worker", "list"', "there is no `sms-routerctl worker`"),
    (DOCKERFILE, 'ENTRYPOINT ["/usr/lib/sms-router/', 'ENTRYPOINT ["/usr/bin/', "starts /usr/bin/sms-router, and the image has"),
    (COMPOSE, "DATABASE_URL_FILE:", "DATABSE_URL_FILE:", "there is no setting DATABSE_URL_FILE"),
    (COMPOSE, "TWILIO_AUTH_TOKEN_FILE:", "TWILIO_AUTH_TOKEN:", "is a secret and stands in the environment"),
    (COMPOSE, "/run/secrets/admin-token", "/run/secrets/admin", "the secret admin is read and not given"),
    (COMPOSE, "secrets/privacy-key\n", "secrets/privacy\n", "make no privacy"),
    (COMPOSE, "- migrate\n", "- migrte\n", "there is no `sms-routerctl migrte`"),
    (COMPOSE, "127.0.0.1", "0.0.0.0", "do not lead from this machine alone"),
    (COMPOSE, "state:/var/lib/sms-router", "state:/data", "no volume is at /var/lib/sms-router"),
    (COMPOSE, "image: postgres:", "image: postgres #", "is not a version of its own"),
    (COMPOSE, "SMS_ROUTER_WORKER_PROCESSES: '2'", "SMS_ROUTER_WORKER_PROCESSES: many", "the program does not take these settings"),
]
