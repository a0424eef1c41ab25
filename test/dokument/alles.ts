/** A text with every kind of block, nested, and characters that break formats which are put together carelessly. */
export const alles = `Zeichen: <b>&amp;</b> ]]> „Anführung“ "gerade" 'einfach' & < > \\u0041 👩🏽‍💻 e\u0301 שלום 中文 C:\\\\Pfad 50 % § 2b Abs. 3 ~tilde~ a_b_c Mitarbeiter*innen ![kein Bild

## Erste Überschrift mit **fett** und \`Code\` #

(1) Erster Absatz mit [[Name der Gemeinde]], ~~gestrichen~~, _kursiv_, **fett _und kursiv_ und \`Code\`**, wort*mitten*drin.[^a]

(2a) Siehe [oben](#erste-ueberschrift-mit-fett-und-code), [außen](https://www.beispiel.example/pfad_(1)?a=1&b=2), <https://www.beispiel.example/> und noch einmal[^a].

3\\. ist keine Liste, \\# keine Überschrift, \\- kein Punkt und

\\+ auch nicht.

Eine Zeile\\
und eine neue, mit  drei   Blanks und Bild ![Netz & Linie](netz.png) darin.

### Zweite Ebene

#### Dritte Ebene

##### Vierte Ebene

###### Fünfte Ebene

- Punkt eins mit **[fettem Verweis](/themen/kasse/)**
- Punkt zwei

  Zweiter Absatz des Punktes.

  > Zitat im Punkt
  >
  > - Punkt im Zitat im Punkt
  >
  >   > Zitat darin

  \`\`\`
  Code im Punkt
    eingerückt  &  breit
  \`\`\`
  1. Nummer im Punkt
  2. Noch eine
     - Dritte Ebene
       - Vierte Ebene
- Punkt drei

  | Tabelle | im Punkt |
  | ------- | -------: |
  | a \\| b | 1.234    |

  Nach der Tabelle.
- Punkt vier

Zwischen den Listen.

5. Beginnt bei fünf
6. Sechs

   - [x] erledigt mit [[Feld]]
   - [ ] offen

Text.

- [x] Erledigt
- [ ] Offen

  Erklärung zur offenen Aufgabe.

Begriff mit **fett**
: Erklärung eins.

Zweiter Begriff
: Erklärung zwei.

  - Punkt in der Erklärung

  > Zitat in der Erklärung

> Zitat mit _kursiv_.
>
> > Zitat im Zitat
>
> ### Überschrift im Zitat
>
> | Im Zitat |
> | -------- |
> | Zelle    |

---

![Ein großes Netz "in Anführung" <b>](netz.png)

| Links | Mitte | Rechts | |
| :---- | :---: | -----: | - |
| **a** | \`b | c\` | [[Wert]] | x |
| d | | 12[^b] | <script> |

    Eingerückter Code

Ende mit Fußnote[^b] und \`\`Rück\`strich\`\`.

[^a]: Fußnote mit **fett**, [Verweis](https://www.beispiel.example/fn) und [[Feld]].

[^b]: Zweite Fußnote.

    Zweiter Absatz der Fußnote.
`;
