import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";
import type { Fall } from "../fall.ts";
import { entryText, type HubFolder } from "../hub-folder.ts";

/** A PNG whose head claims this size; what follows is little. */
function png(width: number, height: number, data: Uint8Array = deflateSync(Buffer.alloc(1_000))): Uint8Array {
  const chunk = (type: string, body: Uint8Array): Buffer => {
    const named = Buffer.concat([Buffer.from(type), body]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(body.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([size, named, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const place = {
  GPSLatitudeRef: "N",
  GPSLatitude: "48/1 38/1 0/1",
  GPSLongitudeRef: "E",
  GPSLongitude: "13/1 11/1 0/1",
};
const plain = sharp({ create: { width: 64, height: 48, channels: 3, background: "navy" } });
const telephone = await plain
  .clone()
  .withExif({ IFD0: { Artist: "KANARIE", ImageDescription: "<script>KANARIE()</script>" }, IFD3: place })
  .jpeg()
  .toBuffer();
const drawing = await plain.clone().png().toBuffer();

const broken: Readonly<Record<string, readonly [string, Uint8Array]>> = {
  "a picture of 50,000 by 50,000": ["bild.png", png(50_000, 50_000)],
  "a picture of 2,147,483,647 by 1": ["bild.png", png(2_147_483_647, 1)],
  "a picture without pixels": ["bild.png", png(0, 0)],
  "a picture whose data bursts": ["bild.png", png(9_000, 9_000, deflateSync(Buffer.alloc(81_009_000)))],
  "a picture that is cut off": ["bild.png", drawing.subarray(0, 60)],
  "a picture that is a head alone": ["bild.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
};

const inert: Readonly<Record<string, readonly [string, Uint8Array]>> = {
  "a picture that says where it was taken": ["bild.jpg", telephone],
  "a picture with an archive behind it": ["bild.png", Buffer.concat([drawing, Buffer.from("PK\x03\x04KANARIE")])],
  "a picture with PHP behind it": [
    "bild.jpg",
    Buffer.concat([telephone, Buffer.from("<?php system($_GET['KANARIE']); ?>")]),
  ],
  "a picture with HTML behind it": [
    "bild.png",
    Buffer.concat([drawing, Buffer.from("<html><script>KANARIE()</script>")]),
  ],
  "a picture named like a page": ["index.png", drawing],
};

const texts = {
  alt: '"><img src=x onerror=KANARIE()>',
  urheber: "<script>KANARIE()</script>",
  bildunterschrift: "{{7*7}} =1+1 ]]>",
};

/** Pictures that burst, tell or are something else besides. */
const faelle: readonly Fall[] = [
  ...Object.entries(broken).map(([name, [file, content]]): Fall => ({
    name,
    write: (hub) => hub.picture(file, content),
    problems: [["bild-unlesbar", 7]],
  })),
  ...Object.entries(inert).map(([name, [file, content]]): Fall => ({
    name,
    write: (hub) => hub.picture(file, content),
  })),
  {
    name: "a picture whose texts are markup",
    write: (hub: HubFolder) => {
      const lines = Object.entries({ datei: "bild.png", ...texts, lizenz: "CC0-1.0", personen: false }).map(
        ([key, value]) => `${key}: ${JSON.stringify(value)}`,
      );
      hub.text(
        entryText(
          {
            titel: "Ein Thema",
            kurzfassung: "Kurz.",
            sichtbarkeit: "oeffentlich",
            status: "angeregt",
            bilder: `\n  - ${lines.join("\n    ")}`,
          },
          '![x" onerror="KANARIE()](bild.png "x\' onload=\'KANARIE()")\n',
        ),
      );
      hub.file("themen/$/bild.png", drawing);
    },
  },
];
export default faelle;
