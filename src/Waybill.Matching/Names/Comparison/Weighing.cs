namespace Waybill.Matching.Names.Comparison;

/// <summary>Whose words' weights count where two words are taken for one another.</summary>
internal enum Weighing
{
    /// <summary>Both sides' alike.</summary>
    Both,

    /// <summary>The left side's: candidates are ranked for one name, and how rare their words are tells nothing about it.</summary>
    Left,

    /// <summary>The right side's.</summary>
    Right,
}
