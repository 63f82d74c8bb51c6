namespace Waybill.Reading.Grammar.Tagging;

/// <summary>The lists of names that hold a word.</summary>
[Flags]
internal enum NamePart : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Given names.</summary>
    Given = 1,

    /// <summary>Family names.</summary>
    Family = 2,

    /// <summary>Names that are written in other scripts too.</summary>
    Spelling = 4,

    /// <summary>Names of places.</summary>
    Place = 8,

    /// <summary>Names of persons and bodies that act in world news.</summary>
    Actor = 16,
}
