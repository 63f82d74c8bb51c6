namespace Waybill.Matching.Lists.Input;

/// <summary>
/// Counts how many characters of XML belong to the piece that a parser would have to hold: a text, a tag with its attributes, a comment, a
/// CDATA section, an instruction. It follows XML 1.0, section 2, as far as telling these apart needs it.
/// </summary>
internal sealed class MarkupRun
{
    private const int LongestStart = 9;

    private State state = State.Text;
    private char quote;
    private int length;
    private char before;
    private char beforeThat;

    private enum State
    {
        Text,
        Tag,
        Quoted,
        Comment,
        CData,
        Instruction,
    }

    /// <summary>Takes a character, and tells the length of its piece so far.</summary>
    public int Passed(char c)
    {
        length++;
        switch (state)
        {
            case State.Text when c == '<':
                Begin(State.Tag);
                break;
            case State.Tag when length <= LongestStart && Opens(c) is { } opened:
                state = opened;
                break;
            case State.Tag when c == '>':
                Begin(State.Text);
                break;
            case State.Tag when c is '"' or '\'':
                (state, quote) = (State.Quoted, c);
                break;
            case State.Quoted when c == quote:
                state = State.Tag;
                break;
            case State.Comment when c == '>' && before == '-' && beforeThat == '-':
            case State.CData when c == '>' && before == ']' && beforeThat == ']':
            case State.Instruction when c == '>' && before == '?':
                Begin(State.Text);
                break;
        }

        (beforeThat, before) = (before, c);
        return length;
    }

    private State? Opens(char c) =>
        (length, c) switch
        {
            (2, '?') => State.Instruction,
            (4, '-') when before == '-' && beforeThat == '!' => State.Comment,
            (9, '[') when before == 'A' && beforeThat == 'T' => State.CData,
            _ => null,
        };

    private void Begin(State next) => (state, length) = (next, next == State.Text ? 0 : 1);
}
