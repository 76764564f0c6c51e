FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-script-latn tesseract-ocr-script-viet \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 10001 tickler
WORKDIR /app
COPY requirements.lock pyproject.toml README.md LICENSE alembic.ini ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock
COPY api api
COPY ocr ocr
COPY tickler tickler
COPY models models
COPY migrations migrations
RUN pip install --no-cache-dir --no-deps .
USER tickler
ENV TICKLER_DATA_DIR=/home/tickler/data TICKLER_HOST=0.0.0.0
RUN mkdir -p /home/tickler/data
VOLUME /home/tickler/data
EXPOSE 8000
HEALTHCHECK CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/v1/health', timeout=3)"]
CMD ["tickler", "serve"]
