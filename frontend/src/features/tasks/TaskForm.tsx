import type { TaskDraft } from '@contracts/types.gen';
import { zTaskDraft, zTaskStatus } from '@contracts/zod.gen';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { sentenceCase } from '@/lib/words';
import { DateField } from '@/ui/DateField';
import { DraftForm, type DraftFormProps } from '@/ui/DraftForm';

export const emptyTask: TaskDraft = { title: '', description: '', status: 'OPEN', dueDate: null };

const statuses = zTaskStatus.options.map((value) => ({ value, label: sentenceCase(value) }));

type TaskFormProps = Omit<DraftFormProps<TaskDraft>, 'form' | 'children'> & { draft: TaskDraft };

export function TaskForm({ draft, ...rest }: TaskFormProps) {
  const form = useForm<TaskDraft>({
    initialValues: draft,
    validate: schemaResolver(zTaskDraft, { sync: true }),
  });
  return (
    <DraftForm form={form} {...rest}>
      <TextInput label="Title" required data-autofocus {...form.getInputProps('title')} />
      <Textarea label="Description" autosize minRows={4} maxRows={12} {...form.getInputProps('description')} />
      <NativeSelect label="Status" data={statuses} {...form.getInputProps('status')} />
      <DateField label="Due date" {...form.getInputProps('dueDate')} />
    </DraftForm>
  );
}
