using Waybill.Matching.Names.Analysis;
using Waybill.Matching.Names.Comparison;
using Waybill.Matching.Scripts;
using Waybill.Matching.Transliteration;
using Waybill.Matching.Transliteration.Han;
using Waybill.Matching.Transliteration.Korean;
using Waybill.Matching.Transliteration.Romanised;

namespace Waybill.Matching.Names;

/// <summary>What a part of a name does in it.</summary>
public enum PartClass
{
    /// <summary>A word that tells who is named.</summary>
    Word,

    /// <summary>A single letter for a word.</summary>
    Initial,

    /// <summary>An article, a preposition or a word of kinship: al, bin, von.</summary>
    Particle,

    /// <summary>A title or an honorific.</summary>
    Title,

    /// <summary>A generation or an honour behind the name: Jr.</summary>
    Generation,

    /// <summary>A Slavic patronymic.</summary>
    Patronymic,

    /// <summary>A word that many bodies share: Trading, International.</summary>
    Generic,

    /// <summary>A legal form: LLC, ООО, 有限公司.</summary>
    LegalForm,

    /// <summary>A number, in digits, Roman figures or words.</summary>
    Number,

    /// <summary>A word that says nothing: the, of.</summary>
    Empty,
}

/// <summary>A part of a name.</summary>
/// <param name="Text">As it is written; of a legal form of several words all of them.</param>
/// <param name="Folded">In Latin letters without marks and in lower case; of a legal form its code, of a number its digits.</param>
/// <param name="Class">What it does.</param>
/// <param name="Weight">How much it tells: 0 for nothing, about 1 for a word that few bear.</param>
/// <param name="Script">Its script.</param>
public sealed record NamePart(string Text, string Folded, PartClass Class, double Weight, Script Script)
{
    /// <summary>The first of the spellings of a word that is written in several ways; else the folded word.</summary>
    internal string Head { get; init; } = Folded;

    /// <summary>Its letters with the ways of writing a sound brought together.</summary>
    internal string Sound => field ??= Sounds.Simplify(Folded);

    /// <summary>True where its letters are those of its sound.</summary>
    internal bool IsSpeltAsSounded => Sound == Folded;

    /// <summary>Its consonants.</summary>
    internal string Consonants => field ??= Sounds.Key(Folded);

    /// <summary>Its letters, ready to be compared.</summary>
    internal SpeltWord Spelt => field ??= new(Folded);

    /// <summary>The letters of its sound, ready to be compared.</summary>
    internal SpeltWord SpeltSound => field ??= new(Sound);

    /// <summary>How it begins in Latin letters; of a letter that stands for a word how that may begin.</summary>
    internal Beginning Beginning => field ??= Initials.Of(this);

    /// <summary>The lines of short forms that it is of, of a person's given name.</summary>
    internal int[] NicknameLines => field ??= Nicknames.Embedded.LinesOf(Folded);

    /// <summary>The part made ready for comparing with another script.</summary>
    internal PreparedToken Prepared => field ??= CrossScript.Prepare(Text);

    /// <summary>The syllables of Korean or Chinese that its letters may spell.</summary>
    internal RomanisedWord Romanised => field ??= RomanisedWord.Of(this);

    /// <summary>True where it stands for a word that must be found in the other name.</summary>
    internal bool Tells => Class is PartClass.Word or PartClass.Patronymic or PartClass.Generic;

    /// <summary>True where it can be written together with its neighbours.</summary>
    internal bool CanJoin =>
        Class is PartClass.Word or PartClass.Patronymic or PartClass.Generic or PartClass.Particle or PartClass.Title
        && Folded.Length > (IsBlankless || IsSyllable ? 0 : 1);

    /// <summary>True for a script that writes no blanks between words.</summary>
    internal bool IsBlankless => Script is Script.Han or Script.Hangul or Script.Kana;

    /// <summary>The same in simplified characters, or in Hangul as the South writes it at the beginning of a word.</summary>
    internal string Simplified =>
        field ??= Script switch
        {
            Script.Han => HanTable.Embedded.Simplify(Text),
            Script.Hangul => Syllable.SpeltSouth(Text),
            _ => Text,
        };

    /// <summary>True for a given name whose spellings are known: another known one is another name.</summary>
    internal bool IsGivenName { get; init; }

    /// <summary>Of a person's word that is a family name which many bear its first spelling: another one is another name; else null.</summary>
    internal string? FamilyHead { get; init; }

    /// <summary>True for a part of a body's name that stands in brackets.</summary>
    internal bool IsInBrackets { get; init; }

    /// <summary>True for a part of a body's name.</summary>
    internal bool IsOfBody { get; init; }

    /// <summary>True for a word that says only that there is a body: Group, Holding.</summary>
    internal bool IsOnlyBody { get; init; }

    /// <summary>
    /// The row of what a body is among words for nearly the same, as <see cref="WordLists.NearRow"/> has it; 0 for none.
    /// </summary>
    internal int NearRow { get; init; }

    /// <summary>True where a word of its row on the other side is no other body.</summary>
    internal bool IsNear(NamePart other) =>
        (IsOnlyBody && other.IsOnlyBody) || (NearRow != 0 && NearRow == other.NearRow && (NearRow > 0 || Script != other.Script));

    /// <summary>True for a few capitals in the name of a body that are read letter by letter: another letter is another body.</summary>
    internal bool IsOfCapitals { get; init; }

    /// <summary>Which bearer of a person's name in his family it says: 1 for Sr., 2 for Jr. and II; 0 for nothing.</summary>
    internal int Generation { get; init; }

    /// <summary>True for a word of a ship's name behind one for a saint.</summary>
    internal bool IsOfSaint { get; init; }

    /// <summary>True where it was cut out of a token without blanks, or is such a token again.</summary>
    internal bool IsCut { get; init; }

    /// <summary>True where it stands behind a word that says "son of" or "daughter of".</summary>
    internal bool IsFather { get; init; }

    /// <summary>Of a patronymic the father's name in it; null for other words.</summary>
    internal NamePart? Father
    {
        get => field ??= FatherNames.InSlavic(this);
        init;
    }

    /// <summary>Of a patronymic with a word behind it, "Heydar oglu": 1 for a son, 2 for a daughter; else 0.</summary>
    internal int Child { get; init; }

    /// <summary>Of a particle of kinship which it is: father of, mother of, son of, daughter of; 0 for none.</summary>
    internal int Kin { get; init; }

    /// <summary>True for a word that is an article or a letter in other names, and a syllable in this one.</summary>
    internal bool IsSyllable { get; init; }

    /// <summary>True for a letter with a full stop behind it.</summary>
    internal bool IsDotted { get; init; }

    /// <summary>True for such a word.</summary>
    internal bool IsBeforeFather { get; init; }
}
