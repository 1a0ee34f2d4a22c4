using PublicComment.Model;

namespace PublicComment.Cli;

/// <summary>Writes results in a format, each by itself: a file is the head, the results with the separator between them, and the foot.</summary>
internal interface IResultWriter
{
    string Head { get; }

    string Separator { get; }

    string Foot { get; }

    string Write(ConsultationResult result);
}
