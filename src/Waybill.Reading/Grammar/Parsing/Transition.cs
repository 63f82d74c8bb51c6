namespace Waybill.Reading.Grammar.Parsing;

/// <summary>
/// The steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez, Satta 2011): a stack, and what is left of the sentence, after which
/// stands the head of the root.
/// </summary>
internal enum Transition : byte
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack hangs on the next word and leaves.</summary>
    Left,

    /// <summary>The top of the stack hangs on the one below and leaves.</summary>
    Right,
}
